"""The errors of this room."""


class DateError(ValueError):
    """A date that cannot be taken as it stands; the message says what would be right."""


class BuddhistYear(DateError):
    """A Buddhist year where one of the common era is expected (`2563-05-13`)."""
