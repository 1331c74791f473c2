// Writes the record of one test, framed by the run's nonce.
static void driverEmit(long test, String outcome, String arguments) {
    String payload = "{" + outcome + ",\"args\":" + arguments + "}";
    System.out.print("\n\u001e" + driverArguments[0] + " " + test + " " + payload.length() + "\n" + payload + "\n");
    System.out.flush();
}
