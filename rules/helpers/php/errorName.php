// What the source calls an exception's class.
function errorName(Throwable $error): string
{
    $names = ['OutOfRangeException' => 'IndexError', 'DivisionByZeroError' => 'ZeroDivisionError', 'RuntimeException' => 'RuntimeError'];
    return $names[$error::class] ?? rtrim($error::class, '_');
}
