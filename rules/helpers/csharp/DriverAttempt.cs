// The encoded result of a call, or the exception that it ended with.
static string DriverAttempt(Func<string> call)
{
    try
    {
        return "\"ok\":" + call();
    }
    catch (Exception error)
    {
        return "\"raise\":[" + EncodeStr(error.GetType().Name) + "," + EncodeStr(error.Message) + "]";
    }
}
