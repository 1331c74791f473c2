# Whether an exception belongs to a class.
sub is_error($error, $class) {
    my %wider = (
        IndexError => ['LookupError'], KeyError => ['LookupError'], ZeroDivisionError => ['ArithmeticError'], OverflowError => ['ArithmeticError'],
        UnicodeError => ['ValueError'], UnicodeDecodeError => ['ValueError'], RecursionError => ['RuntimeError'], NotImplementedError => ['RuntimeError'],
    );
    my $name = ref($error) ? $error->{name} : $error =~ /division by zero|modulus zero/ ? 'ZeroDivisionError' : $error =~ /Can't take (log|sqrt)/ ? 'ValueError' : 'TypeError';
    return 1 if $class =~ /^(Base)?Exception$/ || $class eq $name || (ref($error) && $error->isa($class));
    return scalar grep { $_ eq $class } @{ $wider{$name} // [] };
}
