# Data without such a statistic.
type StatisticsError = object of ValueError
