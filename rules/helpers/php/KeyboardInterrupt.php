// The user stops the program.
class KeyboardInterrupt extends Exception
{
}
