// Writes the record of one test, framed by the run's nonce.
static void DriverEmit(long test, string outcome, string arguments)
{
    string payload = "{" + outcome + ",\"args\":" + arguments + "}";
    Console.Out.Write("\n\u001e" + driverArguments[0] + " " + test + " " + payload.Length + "\n" + payload + "\n");
    Console.Out.Flush();
}
