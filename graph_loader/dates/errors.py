"""The one error of this room."""


class DateError(ValueError):
    """A date that cannot be taken as it stands; the message says what would be right."""
