// Data that a statistic is not defined for.
class StatisticsError extends ValueError {}
