// As for a call that gives no value.
static string DriverAttemptNone(Action call)
{
    return DriverAttempt(() =>
    {
        call();
        return "null";
    });
}
