// Data without the statistic asked for.
class StatisticsError extends ValueError
{
}
