// What has no implementation yet.
class NotImplementedError extends RuntimeException
{
}
