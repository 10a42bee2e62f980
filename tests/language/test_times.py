"""Times are valued in EDTF at the grain of their words, from the report's date, from one another, or not at
all."""

from collections.abc import Callable

import pytest

from rashomon.language.paragraph import Paragraph
from rashomon.language.times import read_times
from rashomon.records import Time, make_report

pytestmark = pytest.mark.model
Read = Callable[..., tuple[Time, ...]]
# A Wednesday.
PUBLISHED = "2031-03-05T09:15:00Z"


@pytest.fixture
def read(paragraph: Callable[..., Paragraph]) -> Read:
    """The times of a report whose paragraphs are separated by line breaks."""

    def times(text: str, published: str | None = PUBLISHED) -> tuple[Time, ...]:
        report = make_report(text, location="t", name="t", published=published)
        paragraphs, start = [], 0
        for line in text.split("\n"):
            paragraphs.append(paragraph(line, start))
            start += len(line) + 1
        found = read_times(report, paragraphs)
        assert all(text[time.start : time.end] == time.text for time in found)
        assert [time.start for time in found] == sorted(time.start for time in found)
        return found

    return times


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("The mill burned down on Tuesday.", "Tuesday", "2031-03-04"),
        ("The mill burned down on Wednesday.", "Wednesday", "2031-03-05"),
        ("The mill burned down on Thursday.", "Thursday", "2031-02-27"),
        ("The council will vote on Friday.", "Friday", "2031-03-07"),
        ("A hearing is scheduled for Monday.", "Monday", "2031-03-10"),
        ("The envoys are due to arrive on Sunday.", "Sunday", "2031-03-09"),
        ("The miners agreed to meet the owners on Friday.", "Friday", "2031-03-07"),
        ("The exhibition is open until Saturday.", "Saturday", "2031-03-08"),
        ("The union called for a strike on Friday.", "Friday", "2031-03-07"),
        ("She resigned last Wednesday.", "last Wednesday", "2031-02-26"),
        ("The jury returns next Tuesday.", "next Tuesday", "2031-03-11"),
        ("The bridge opened this morning.", "this morning", "2031-03-05"),
        ("The bridge opened today.", "today", "2031-03-05"),
        ("The bridge closed yesterday evening.", "yesterday evening", "2031-03-04"),
        ("The concert begins tonight.", "tonight", "2031-03-05"),
        ("The dam broke last night.", "last night", "2031-03-04"),
        ("The dam broke at dawn on Monday.", "dawn on Monday", "2031-03-03"),
        ("The river rose overnight.", "overnight", "2031-03-04/2031-03-05"),
        ("The river rose overnight into Tuesday.", "overnight into Tuesday", "2031-03-03/2031-03-04"),
        ("Shells fell in the night to Tuesday.", "night to Tuesday", "2031-03-03/2031-03-04"),
        ("Prices fell last week.", "last week", "2031-02-24/2031-03-02"),
        ("The talks resumed this week.", "this week", "2031-03-03/2031-03-09"),
        ("The two met last month.", "last month", "2031-02"),
        ("Late last month the mayor fell ill.", "Late last month", "2031-02"),
        ("Earlier this month a pump failed.", "Earlier this month", "2031-03"),
        ("He was fined last year.", "last year", "2030"),
        ("He was fined in March last year.", "March last year", "2030-03"),
        ("The roof was mended this spring.", "this spring", "2031-21"),
        ("The roof was mended in spring 2030.", "spring 2030", "2030-21"),
        ("The yard was founded in 2011.", "2011", "2011"),
        ("The yard has stood there since 1945.", "1945", "1945"),
        ("He took bribes between 2021 and 2025.", "between 2021 and 2025", "2021/2025"),
        ("The fair lasted from 3 to 5 February.", "3 to 5 February", "2031-02-03/2031-02-05"),
        ("She was a judge until 2028.", "2028", "2028"),
        ("The old mill closed six years ago.", "six years ago", "2025"),
        ("The old mill closed twenty-four years ago.", "twenty-four years ago", "2007"),
        ("The strike began two days ago.", "two days ago", "2031-03-03"),
        ("The strike began two weeks ago.", "two weeks ago", "2031-02-17/2031-02-23"),
        ("The strike began on Sept 6.", "Sept 6", "2030-09-06"),
        ("The strike began on 6 September.", "6 September", "2030-09-06"),
        ("The strike will begin on 6 September.", "6 September", "2031-09-06"),
        ("The strike began on September 6, 2029.", "September 6, 2029", "2029-09-06"),
        ("The strike began on 2029-09-09.", "2029-09-09", "2029-09-09"),
        ("The strike began on 21/09/2029.", "21/09/2029", "2029-09-21"),
        ("The strike began on 09/09/2029.", "09/09/2029", "2029-09-09"),
        ("The siren went off at 11:26 p.m. on Friday.", "11:26 p.m. on Friday", "2031-02-28T23:26"),
        ("The siren went off at 11.26pm on Friday.", "11.26pm on Friday", "2031-02-28T23:26"),
        ("The siren went off on Friday night at 11:26.", "Friday night at 11:26", "2031-02-28T23:26"),
        ("The siren went off at 7am today.", "7am today", "2031-03-05T07:00"),
        ("The siren went off at noon on Monday.", "noon on Monday", "2031-03-03T12:00"),
        (
            "The offer ends at 5 p.m. New York time on May 24.",
            "5 p.m. New York time on May 24",
            "2031-05-24T17:00",
        ),
        (
            "The siren went off at 21:37 local time on Monday.",
            "21:37 local time on Monday",
            "2031-03-03T21:37",
        ),
        ("The house was built in the 1970s.", "1970s", "197X"),
        ("Sales fell in the third quarter of 2030.", "third quarter of 2030", "2030-07/2030-09"),
        ("Thousands marched over the weekend.", "the weekend", "2031-03-01/2031-03-02"),
        ("The mayor condemned Monday's blaze.", "Monday", "2031-03-03"),
        ("The minister ordered an inquiry into Monday's blaze.", "Monday", "2031-03-03"),
        ("The minister plans to attend Friday's gala.", "Friday", "2031-03-07"),
        ("The league has cancelled Friday's match.", "Friday", "2031-03-07"),
        ("The regatta was put off until Saturday.", "Saturday", "2031-03-08"),
        ("The November flood cost the valley its mill.", "November", "2030-11"),
        ("It was agreed in a February 2029 letter.", "February 2029", "2029-02"),
        ("The mill had been inspected as recently as October.", "October", "2030-10"),
        ("Last August the mill closed.", "Last August", "2030-08"),
        ("During the night two mills burned down.", "the night", "2031-03-04/2031-03-05"),
        ("The pump failed in the night.", "the night", "2031-03-04/2031-03-05"),
        ("The bell rang at eight in the morning.", "eight in the morning", "2031-03-05T08:00"),
        ("The bell rang around 3.40 in the afternoon.", "3.40 in the afternoon", "2031-03-05T15:40"),
        ("They met at half past six on Tuesday.", "half past six on Tuesday", "2031-03-04T06:30"),
        ("They met at quarter to nine on Tuesday.", "quarter to nine on Tuesday", "2031-03-04T08:45"),
        ("It happened on Tuesday morning at 7.", "Tuesday morning at 7", "2031-03-04T07:00"),
        (
            "Polls opened at 8 a.m. local time (0600 GMT) on Sunday.",
            "8 a.m. local time (0600 GMT) on Sunday",
            "2031-03-02T08:00",
        ),
        ("The log covers the week of February 10.", "week of February 10", "2031-02-10/2031-02-16"),
        ("The rally is planned for the weekend of 15 March.", "weekend of 15 March", "2031-03-15/2031-03-16"),
        ("The shop had closed two Sundays ago.", "two Sundays ago", "2031-02-23"),
        ("The crew has been sent home until at least March 20.", "March 20", "2031-03-20"),
        (
            "It sold well between July and October last year.",
            "between July and October last year",
            "2030-07/2030-10",
        ),
        ("The pass closed in the winter of 1984-85.", "winter of 1984-85", "1984-24"),
        ("The bridge dates from the nineteenth century.", "nineteenth century", "18XX"),
        ("The sale closed on 9/17/30.", "9/17/30", "2030-09-17"),
        ("By 2035 exports must halve.", "2035", "2035"),
        ("Fri., May. 3, 2030 was hot.", "Fri., May. 3, 2030", "2030-05-03"),
        ("It snowed on Christmas Day.", "Christmas Day", "2030-12-25"),
        ("Last week, on Tuesday, the mayor quit.", "Last week, on Tuesday", "2031-02-25"),
        ("The accord was struck in the summer of last year.", "the summer of last year", "2030-22"),
        ("The shelling began at 0600 on Tuesday.", "0600 on Tuesday", "2031-03-04T06:00"),
        ("The tremor came at 14:32:07 UTC.", "14:32:07 UTC", "2031-03-05T14:32"),
        ("The 1 March deadline passed.", "1 March", "2031-03-01"),
        ("The doors will open on Monday, March 3.", "Monday, March 3", "2031-03-03"),
        ("The mill expects 2031 sales to fall.", "2031", "2031"),
        ("The fair ran between 3 and 5 February.", "between 3 and 5 February", "2031-02-03/2031-02-05"),
    ],
)
def test_value(read: Read, sentence: str, words: str, value: str) -> None:
    """The words of a time have the value that a reader of the report's day gives them."""
    [time] = read(sentence)
    assert (time.text, time.value) == (words, value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The fair opened on 21 January. Two days later the clerk spoke.", ["2031-01-21", "2031-01-23"]),
        ("The fair opened on 21 January. The next day the clerk spoke.", ["2031-01-21", "2031-01-22"]),
        ("The fair opened on 21 January. It had been put off a day earlier.", ["2031-01-21", "2031-01-20"]),
        ("The kiln burst on Friday evening. Two men died that night.", ["2031-02-28", "2031-02-28"]),
        ("The kiln burst on Friday. The owner fled the same day.", ["2031-02-28", "2031-02-28"]),
        ("The firm moved in 2012. Three years later it failed.", ["2012", "2015"]),
        (
            "The kiln burst at 9:10 p.m. on Friday.\nHelp came at 9:25 p.m.",
            ["2031-02-28T21:10", "2031-02-28T21:25"],
        ),
        (
            "The kiln burst at 11:50 p.m. on Friday.\nHelp came at 12:10 a.m.",
            ["2031-02-28T23:50", "2031-03-01T00:10"],
        ),
    ],
)
def test_counted_from_the_text(read: Read, text: str, values: list[str]) -> None:
    """Where the words count from another time of the text, so does the value, and the anchor names that
    time."""
    first, second = read(text)
    assert [first.value, second.value] == values
    assert second.anchor == first.id


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The court sits on April 12 or 13.", ["2031-04-12", "2031-04-13"]),
        ("She left on 12 and 25 February.", ["2031-02-12", "2031-02-25"]),
        ("They met from 9 a.m. to 5 p.m. on Tuesday.", ["2031-03-04T09:00", "2031-03-04T17:00"]),
        ("The talks have been put off from Friday to Sunday.", ["2031-03-07", "2031-03-09"]),
    ],
)
def test_two_that_share(read: Read, text: str, values: list[str]) -> None:
    """Two times that share a month or a day, and the two ends of a postponement, are two."""
    assert [time.value for time in read(text)] == values


def test_counted_from_an_event(read: Read) -> None:
    """ "Two days after the raid", said of a day told before it in the sentence, dates the raid."""
    day, raid = read("The envoy landed on Monday, two days after the guards had raided the mill.")
    assert (raid.text, raid.value, raid.anchor) == ("two days after", "2031-03-01", day.id)


def test_day_after_an_event(read: Read) -> None:
    """ "On Monday, the day after the vote" dates the vote; without a day told before there is a reason."""
    assert read("Talks will resume on Monday, the day after the vote.")[1].value == "2031-03-09"
    assert read("Talks resumed the day after the vote.")[0].value is None


def test_clock_time_of_long_ago(read: Read) -> None:
    """A clock time alone in its paragraph is of the report's day rather than of a day told long before."""
    text = "The side had not lost since December 26.\nThe game turned soon after 4pm."
    assert [time.value for time in read(text)] == ["2030-12-26", "2031-03-05T16:00"]


def test_later_that_day(read: Read) -> None:
    """ "That day" is the one told last in its paragraph, be it only of a saying."""
    text = "The quay burned on 2 March. The mayor said on Tuesday that he knew, and quit later that day."
    assert [time.value for time in read(text)] == ["2031-03-02", "2031-03-04", "2031-03-04"]


def test_date_line(read: Read) -> None:
    """A line of nothing but a date dates what stands below it."""
    posted, friday = read("Posted: March 12, 2030\nThe mill burned down on Sunday.", published=None)
    assert (friday.value, friday.anchor) == ("2030-03-10", posted.id)
    blog = read("TUESDAY\nThe wind dropped this afternoon.\nMONDAY\nThe wind rose this morning.")
    assert [time.value for time in blog] == ["2031-03-04", "2031-03-04", "2031-03-03", "2031-03-03"]
    changed = read("Posted 10/25/30 6:44 PM Updated 12/25/30 5:12 AM\nIt burned yesterday.", published=None)
    assert changed[-1].value == "2030-10-24"


def test_anchor(read: Read) -> None:
    """The anchor is the report's date for what is counted from it, and nothing for what is absolute."""
    assert [time.anchor for time in read("It began on Monday. It ended on 4 May 2029.")] == [
        "published",
        None,
    ]


def test_weekday_against_date(read: Read) -> None:
    """A weekday that does not fit its date resolves by the date and is marked."""
    [time] = read("The vote was held on Monday, 4 March 2031.")
    assert (time.value, time.conflict) == ("2031-03-04", True)
    [time] = read("The vote was held on Tuesday, 4 March 2031.")
    assert (time.value, time.conflict) == ("2031-03-04", False)


@pytest.mark.parametrize(
    "sentence",
    [
        "They waited for three days.",
        "The market is held every Friday.",
        "The ferry sails daily and on Sundays.",
        "Her son, 34, was hurt, and a man of 58 died.",
        "The house dates from World War II.",
        "Theresa May may march on.",
        "The second man took a fall in the sun.",
        "A third of them won 12:1.",
        "The Black Friday sale drew crowds.",
        "On a normal Tuesday the market is full.",
        "He was born on a Friday.",
        "She took three in the morning and two pills after lunch.",
        "The drill sold at five to ten crowns.",
        "Killed in Fall",
    ],
)
def test_no_times(read: Read, sentence: str) -> None:
    """Durations, repetitions, ages, historical periods and names that look like times are none."""
    assert read(sentence) == ()


def test_without_a_date(read: Read) -> None:
    """In a report without a date only absolute times have a value; the others say why not."""
    absolute, relative = read("It opened on 4 May 2029. It closed on Friday.", published=None)
    assert absolute.value == "2029-05-04"
    assert relative.value is None
    assert relative.reason == "the report carries no date"


def test_year_from_the_text(read: Read) -> None:
    """Without a report's date, a date without a year takes the year of a full date of the text."""
    full, short = read("It opened on 4 May 2029. It had been tested on 2 April.", published=None)
    assert (short.value, short.anchor) == ("2029-04-02", full.id)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("The strike began on 04/05/2029.", "day and month can be read either way"),
        ("The strike began several years ago.", "the words do not say how long"),
        ("The mayor left the day before the vote.", "counted from an event, not from a date"),
        ("The strike began on 30 February 2029.", "the calendar has no such day"),
    ],
)
def test_reason(read: Read, sentence: str, reason: str) -> None:
    """A time that has no value has a reason."""
    [time] = read(sentence)
    assert (time.value, time.reason) == (None, reason)


def test_dateline(read: Read) -> None:
    """The date of a dateline is a time."""
    [time] = read("VARNHEIM, March 4 (Talwind Wire) - The quay was rebuilt.")
    assert (time.text, time.value) == ("March 4", "2031-03-04")


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Police are searching a warehouse in Velm after Friday's raid.", "2031-02-28"),
        ("Villagers are leaving after Thursday's vote.", "2031-02-27"),
        ("Rescuers are combing the hills following the landslide on Saturday.", "2031-03-01"),
        ("Divers seek two sailors missing since the storm at the weekend.", "2031-03-01/2031-03-02"),
        ("The ward is treating nine people hurt during Monday's crash.", "2031-03-03"),
        ("The council will review Friday's shooting.", "2031-02-28"),
        ("The clinic will reopen after Friday's inspection.", "2031-03-07"),
        ("The lenders are meeting on Friday.", "2031-03-07"),
    ],
)
def test_after_looks_back(read: Read, sentence: str, value: str) -> None:
    """What is told now came after what is past, unless what is told is to come itself."""
    assert [time.value for time in read(sentence)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The offer for the brewery runs out on May 28. The board said no a day earlier.", "2031-03-04"),
        ("Bids close on March 20. Staff were told a week earlier.", "2031-02-24/2031-03-02"),
        ("Ferries stopped on Sunday. The offer ends on May 28. A crew resigned a day earlier.", "2031-03-01"),
        ("The vote is on March 20. The campaign will end a day earlier.", "2031-03-19"),
    ],
)
def test_earlier_is_counted_from_what_happened(read: Read, text: str, value: str) -> None:
    """ "A day earlier" of what is past is not counted from a day to come."""
    assert read(text)[-1].value == value


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Norvane sees a loss of 4 million euros, less than forecast in July.", "2030-07"),
        ("Ask me in May.", "2031-05"),
        ("He is tipped for a move in the summer.", "2031-22"),
        ("The verdict is expected in the autumn.", "2031-23"),
        ("Sales fell 4 percent in Q2.", "2030-04/2030-06"),
        ("Sales fell 4 percent in the first half.", "2030-01/2030-06"),
        ("Exports rose in the third quarter.", "2030-07/2030-09"),
        ("Profits are expected to double in the second half.", "2031-07/2031-12"),
    ],
)
def test_side_of_months_and_shares(read: Read, sentence: str, value: str) -> None:
    """A month, season, quarter or half without a year is on the side that its clause looks to."""
    assert [time.value for time in read(sentence)] == [value]


def test_undated_report_takes_the_nearest_day(read: Read) -> None:
    """In a report without a date a day without a year is the one nearest to the last full date."""
    text = "The bank closed its doors on September 15, 2008. Nine of its branches shut on October 23."
    assert [time.value for time in read(text, None)] == ["2008-09-15", "2008-10-23"]


def test_clock_of_another_night(read: Read) -> None:
    """A clock time of an event's night is of that night where it was told, else it has no value."""
    night = "A neighbour rang the brigade at 2.14am on the night of the fire."
    assert read(f"The barn burned on Sunday night. {night}")[-1].value == "2031-03-03T02:14"
    [alone] = read(night)
    assert alone.value is None
    assert alone.reason


@pytest.mark.parametrize(
    "sentence",
    [
        "It was first told in the Velm TODAY podcast.",
        "Sign up to our Friday newsletter.",
        "The home side led in the first half.",
    ],
)
def test_days_of_papers_and_halves_of_matches(read: Read, sentence: str) -> None:
    """The day in a paper's name, of a newsletter, and the half of a match are no times."""
    assert read(sentence) == ()
