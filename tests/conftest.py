"""For all tests: hypothesis draws the same examples in each run; `HYPOTHESIS_PROFILE=explore` looks for new ones."""

import os

from hypothesis import settings

# No deadline: the machine may be busy, and the model loads in the first example.
settings.register_profile("repeatable", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=500)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))
