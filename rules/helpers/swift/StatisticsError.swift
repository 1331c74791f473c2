// The exception StatisticsError.
class StatisticsError: ValueError {}
