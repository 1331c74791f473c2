// Numbers that say too little.
class StatisticsError : ArgumentException
{
    public StatisticsError(string message = "") : base(message)
    {
    }
}
