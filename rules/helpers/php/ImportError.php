// A module that is not there.
class ImportError extends Exception
{
}
