# The name of an exception's class: an object has it, a text begins with it, Perl's own errors are told by what they say.
sub error_name($error) {
    return $error->{name} if ref $error;
    return $1 if $error =~ /^(\w+)(?:: .*)?\n\z/s;
    return $error =~ /division by zero|modulus zero/ ? 'ZeroDivisionError' : $error =~ /Can't take (log|sqrt)/ ? 'ValueError' : 'TypeError';
}
