# What Python's datetime does, in plain Python. A program that uses one of these gets it in front, under the name it has here;
# methods that it does not name stay away.

NAMES = {"date": "CalendarDate", "datetime": "CalendarMoment", "timedelta": "TimeDelta"}

MONTH_NAMES = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
DAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def is_leap_year(year: int) -> bool:
    """Whether a year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """How many days a month has."""
    if month == 2:
        return 29 if is_leap_year(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def days_before_year(year: int) -> int:
    """How many days passed from the first of January of year 1 to that of a year."""
    past = year - 1
    return past * 365 + past // 4 - past // 100 + past // 400


def days_before_month(year: int, month: int) -> int:
    """How many days of a year lie before a month."""
    days = 0
    for before in range(1, month):
        days += days_in_month(year, before)
    return days


def check_date(year: int, month: int, day: int) -> None:
    """Raises where there is no such day."""
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError("day is out of range for month")


def ordinal_of(year: int, month: int, day: int) -> int:
    """The number of a day, the first of January of year 1 being 1."""
    return days_before_year(year) + days_before_month(year, month) + day


def date_of_ordinal(ordinal: int) -> tuple[int, int, int]:
    """The year, month and day with a number."""
    if not 1 <= ordinal <= 3652059:
        raise OverflowError("date value out of range")
    year = ordinal * 400 // 146097 + 1
    while days_before_year(year) >= ordinal:
        year -= 1
    while days_before_year(year + 1) < ordinal:
        year += 1
    day = ordinal - days_before_year(year)
    month = 1
    while day > days_in_month(year, month):
        day -= days_in_month(year, month)
        month += 1
    return year, month, day


def iso_calendar(year: int, month: int, day: int) -> tuple[int, int, int]:
    """The ISO year, week and day of the week."""
    ordinal = ordinal_of(year, month, day)
    weekday = (ordinal + 6) % 7
    thursday, _, _ = date_of_ordinal(ordinal - weekday + 3)
    week = (ordinal - weekday + 2 - days_before_year(thursday)) // 7 + 1
    return thursday, week, weekday + 1


def format_time(template: str, year: int, month: int, day: int, hour: int, minute: int, second: int, micros: int) -> str:
    """A moment as a template with % directives says."""
    weekday = (ordinal_of(year, month, day) + 6) % 7
    out = ""
    i = 0
    while i < len(template):
        char = template[i]
        i += 1
        if char != "%" or i == len(template):
            out += char
            continue
        directive = template[i]
        i += 1
        if directive == "Y":
            out += str(year)
        elif directive == "m":
            out += f"{month:02d}"
        elif directive == "d":
            out += f"{day:02d}"
        elif directive == "H":
            out += f"{hour:02d}"
        elif directive == "M":
            out += f"{minute:02d}"
        elif directive == "S":
            out += f"{second:02d}"
        elif directive == "f":
            out += f"{micros:06d}"
        elif directive == "y":
            out += f"{year % 100:02d}"
        elif directive == "B":
            out += MONTH_NAMES[month - 1]
        elif directive == "b":
            out += MONTH_NAMES[month - 1][:3]
        elif directive == "A":
            out += DAY_NAMES[weekday]
        elif directive == "a":
            out += DAY_NAMES[weekday][:3]
        elif directive == "j":
            out += f"{days_before_month(year, month) + day:03d}"
        elif directive == "I":
            out += f"{(hour + 11) % 12 + 1:02d}"
        elif directive == "p":
            out += "AM" if hour < 12 else "PM"
        elif directive == "w":
            out += str((weekday + 1) % 7)
        elif directive == "F":
            out += f"{year}-{month:02d}-{day:02d}"
        elif directive == "T":
            out += f"{hour:02d}:{minute:02d}:{second:02d}"
        elif directive == "%":
            out += "%"
        else:
            raise ValueError("this format directive has no translation: %" + directive)
    return out


def named_place(text: str, at: int, names: list[str], short: bool) -> int:
    """Which of the names stands in a text at a place; -1 for none."""
    for i, name in enumerate(names):
        wanted = name[:3] if short else name
        if text[at : at + len(wanted)].lower() == wanted.lower():
            return i
    return -1


def parse_time(text: str, template: str) -> list[int]:
    """Year, month, day, hour, minute, second and microseconds of a text that follows a template."""
    year, month, day, hour, minute, second, micros, half = 1900, 1, 1, 0, 0, 0, 0, -1
    wrong = f"time data {text!r} does not match format {template!r}"
    at = 0
    i = 0
    while i < len(template):
        char = template[i]
        i += 1
        if char != "%":
            if at >= len(text) or text[at] != char:
                raise ValueError(wrong)
            at += 1
            continue
        directive = template[i]
        i += 1
        if directive in ("b", "B", "a", "A"):
            names = MONTH_NAMES if directive in ("b", "B") else DAY_NAMES
            place = named_place(text, at, names, directive in ("b", "a"))
            if place < 0:
                raise ValueError(wrong)
            at += 3 if directive in ("b", "a") else len(names[place])
            if directive in ("b", "B"):
                month = place + 1
            continue
        if directive == "p":
            half = 0 if text[at : at + 2].lower() == "am" else 1
            if text[at : at + 2].lower() not in ("am", "pm"):
                raise ValueError(wrong)
            at += 2
            continue
        if directive not in ("Y", "m", "d", "H", "M", "S", "f", "y", "I"):
            raise ValueError("this format directive has no translation: %" + directive)
        width = 4 if directive == "Y" else 6 if directive == "f" else 2
        digits = ""
        while at < len(text) and len(digits) < width and "0" <= text[at] <= "9":
            digits += text[at]
            at += 1
        if digits == "" or (directive == "Y" and len(digits) < 4):
            raise ValueError(wrong)
        value = int(digits)
        if directive == "Y":
            year = value
        elif directive == "y":
            year = value + 2000 if value < 69 else value + 1900
        elif directive == "m":
            month = value
        elif directive == "d":
            day = value
        elif directive == "M":
            minute = value
        elif directive == "S":
            second = value
        elif directive == "f":
            micros = value * 10 ** (6 - len(digits))
        else:
            hour = value
    if half >= 0:
        hour = hour % 12 + 12 * half
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour < 24 and minute < 60 and second < 62):
        raise ValueError(wrong)
    if at < len(text):
        raise ValueError("unconverted data remains: " + text[at:])
    return [year, month, day, hour, minute, second, micros]


class TimeDelta:
    """A span of time."""

    def __init__(self, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        span = days + weeks * 7
        whole = int(span // 1)
        micros = round(
            (span - whole) * 86400000000
            + microseconds
            + milliseconds * 1000
            + (seconds + minutes * 60 + hours * 3600) * 1000000
        )
        self.days = whole + micros // 86400000000
        self.seconds = micros % 86400000000 // 1000000
        self.microseconds = micros % 1000000

    def total_seconds(self) -> float:
        return float(self.days * 86400 + self.seconds) + self.microseconds / 1000000

    def __add__(self, other: TimeDelta):
        return TimeDelta(self.days + other.days, self.seconds + other.seconds, self.microseconds + other.microseconds)

    def __sub__(self, other: TimeDelta):
        return TimeDelta(self.days - other.days, self.seconds - other.seconds, self.microseconds - other.microseconds)

    def __mul__(self, factor: int):
        return TimeDelta(self.days * factor, self.seconds * factor, self.microseconds * factor)

    def __rmul__(self, factor: int):
        return TimeDelta(self.days * factor, self.seconds * factor, self.microseconds * factor)

    def __neg__(self):
        return TimeDelta(-self.days, -self.seconds, -self.microseconds)

    def __eq__(self, other: TimeDelta):
        return (self.days, self.seconds, self.microseconds) == (other.days, other.seconds, other.microseconds)

    def __lt__(self, other: TimeDelta):
        return (self.days, self.seconds, self.microseconds) < (other.days, other.seconds, other.microseconds)

    def __le__(self, other: TimeDelta):
        return (self.days, self.seconds, self.microseconds) <= (other.days, other.seconds, other.microseconds)

    def __gt__(self, other: TimeDelta):
        return (self.days, self.seconds, self.microseconds) > (other.days, other.seconds, other.microseconds)

    def __ge__(self, other: TimeDelta):
        return (self.days, self.seconds, self.microseconds) >= (other.days, other.seconds, other.microseconds)

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __str__(self) -> str:
        text = f"{self.seconds // 3600}:{self.seconds // 60 % 60:02d}:{self.seconds % 60:02d}"
        if self.days != 0:
            text = f"{self.days} day{'s' if abs(self.days) != 1 else ''}, " + text
        return text + (f".{self.microseconds:06d}" if self.microseconds else "")


class CalendarDate:
    """A day of the calendar."""

    def __init__(self, year: int, month: int, day: int):
        check_date(year, month, day)
        self.year = year
        self.month = month
        self.day = day

    @staticmethod
    def fromordinal(ordinal: int):
        year, month, day = date_of_ordinal(ordinal)
        return CalendarDate(year, month, day)

    @staticmethod
    def fromisoformat(text: str):
        if len(text) != 10 or text[4] != "-" or text[7] != "-":
            raise ValueError(f"Invalid isoformat string: {text!r}")
        return CalendarDate(int(text[:4]), int(text[5:7]), int(text[8:]))

    def toordinal(self) -> int:
        return ordinal_of(self.year, self.month, self.day)

    def weekday(self) -> int:
        return (ordinal_of(self.year, self.month, self.day) + 6) % 7

    def isoweekday(self) -> int:
        return (ordinal_of(self.year, self.month, self.day) + 6) % 7 + 1

    def isocalendar(self) -> tuple[int, int, int]:
        return iso_calendar(self.year, self.month, self.day)

    def replace(self, year=0, month=0, day=0):
        return CalendarDate(year or self.year, month or self.month, day or self.day)

    def strftime(self, template: str) -> str:
        return format_time(template, self.year, self.month, self.day, 0, 0, 0, 0)

    def __format__(self, template: str) -> str:
        return self.strftime(template) if template else str(self)

    def isoformat(self) -> str:
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def __add__(self, span: TimeDelta):
        year, month, day = date_of_ordinal(ordinal_of(self.year, self.month, self.day) + span.days)
        return CalendarDate(year, month, day)

    def __sub__(self, other: CalendarDate):
        if isinstance(other, CalendarDate):
            return TimeDelta(ordinal_of(self.year, self.month, self.day) - ordinal_of(other.year, other.month, other.day))
        year, month, day = date_of_ordinal(ordinal_of(self.year, self.month, self.day) - other.days)
        return CalendarDate(year, month, day)

    def __eq__(self, other: CalendarDate):
        return (self.year, self.month, self.day) == (other.year, other.month, other.day)

    def __lt__(self, other: CalendarDate):
        return (self.year, self.month, self.day) < (other.year, other.month, other.day)

    def __le__(self, other: CalendarDate):
        return (self.year, self.month, self.day) <= (other.year, other.month, other.day)

    def __gt__(self, other: CalendarDate):
        return (self.year, self.month, self.day) > (other.year, other.month, other.day)

    def __ge__(self, other: CalendarDate):
        return (self.year, self.month, self.day) >= (other.year, other.month, other.day)

    def __hash__(self):
        return hash((self.year, self.month, self.day))

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def __repr__(self) -> str:
        return f"datetime.date({self.year}, {self.month}, {self.day})"


class CalendarMoment:
    """A day of the calendar with the time of day."""

    def __init__(self, year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0, microsecond: int = 0):
        check_date(year, month, day)
        if not 0 <= hour <= 23:
            raise ValueError("hour must be in 0..23")
        if not 0 <= minute <= 59:
            raise ValueError("minute must be in 0..59")
        if not 0 <= second <= 59:
            raise ValueError("second must be in 0..59")
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.microsecond = microsecond

    @staticmethod
    def strptime(text: str, template: str):
        parts = parse_time(text, template)
        return CalendarMoment(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6])

    @staticmethod
    def fromisoformat(text: str):
        parts = parse_time(text[:10] + " " + text[11:], "%Y-%m-%d %H:%M:%S" if len(text) > 10 else "%Y-%m-%d ")
        return CalendarMoment(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5])

    def replace(self, year=0, month=0, day=0, hour=-1, minute=-1, second=-1, microsecond=-1):
        return CalendarMoment(
            year or self.year,
            month or self.month,
            day or self.day,
            hour if hour >= 0 else self.hour,
            minute if minute >= 0 else self.minute,
            second if second >= 0 else self.second,
            microsecond if microsecond >= 0 else self.microsecond,
        )

    def date(self):
        return CalendarDate(self.year, self.month, self.day)

    def toordinal(self) -> int:
        return ordinal_of(self.year, self.month, self.day)

    def weekday(self) -> int:
        return (ordinal_of(self.year, self.month, self.day) + 6) % 7

    def isoweekday(self) -> int:
        return (ordinal_of(self.year, self.month, self.day) + 6) % 7 + 1

    def isocalendar(self) -> tuple[int, int, int]:
        return iso_calendar(self.year, self.month, self.day)

    def strftime(self, template: str) -> str:
        return format_time(template, self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond)

    def __format__(self, template: str) -> str:
        return self.strftime(template) if template else str(self)

    def isoformat(self, sep: str = "T") -> str:
        text = f"{self.year:04d}-{self.month:02d}-{self.day:02d}{sep}{self.hour:02d}:{self.minute:02d}:{self.second:02d}"
        return text + (f".{self.microsecond:06d}" if self.microsecond else "")

    def _second_of_day(self) -> int:
        return self.hour * 3600 + self.minute * 60 + self.second

    def _moved(self, days: int, seconds: int, micros: int):
        total = self._second_of_day() + seconds + (self.microsecond + micros) // 1000000
        year, month, day = date_of_ordinal(ordinal_of(self.year, self.month, self.day) + days + total // 86400)
        rest = total % 86400
        return CalendarMoment(year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (self.microsecond + micros) % 1000000)

    def __add__(self, span: TimeDelta):
        return self._moved(span.days, span.seconds, span.microseconds)

    def __sub__(self, other: CalendarMoment):
        if isinstance(other, CalendarMoment):
            days = ordinal_of(self.year, self.month, self.day) - ordinal_of(other.year, other.month, other.day)
            return TimeDelta(days, self._second_of_day() - other._second_of_day(), self.microsecond - other.microsecond)
        return self._moved(-other.days, -other.seconds, -other.microseconds)

    def _fields(self) -> tuple[int, int, int]:
        return ordinal_of(self.year, self.month, self.day), self._second_of_day(), self.microsecond

    def __eq__(self, other: CalendarMoment):
        return self._fields() == other._fields()

    def __lt__(self, other: CalendarMoment):
        return self._fields() < other._fields()

    def __le__(self, other: CalendarMoment):
        return self._fields() <= other._fields()

    def __gt__(self, other: CalendarMoment):
        return self._fields() > other._fields()

    def __ge__(self, other: CalendarMoment):
        return self._fields() >= other._fields()

    def __hash__(self):
        return hash(self._fields())

    def __str__(self) -> str:
        return self.isoformat(" ")
