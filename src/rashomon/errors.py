"""What can go wrong through the user's doing: one line that names the input and what to do."""


class RashomonError(Exception):
    """A mistake that the user can mend. The message is one line; the command line prints it and exits with 2."""
