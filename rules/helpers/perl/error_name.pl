# The name of an exception's class as the source has it.
sub error_name($error) {
    return $error->{name} if ref $error;
    return $error =~ /division by zero|modulus zero/ ? 'ZeroDivisionError' : $error =~ /Can't take (log|sqrt)/ ? 'ValueError' : 'TypeError';
}
