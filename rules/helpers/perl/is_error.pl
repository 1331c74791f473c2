# Whether an exception belongs to a class.
sub is_error($error, $class) {
    my %wider = (
        IndexError => ['LookupError'], KeyError => ['LookupError'], ZeroDivisionError => ['ArithmeticError'], OverflowError => ['ArithmeticError'],
        UnicodeError => ['ValueError'], UnicodeDecodeError => ['ValueError'], RecursionError => ['RuntimeError'], NotImplementedError => ['RuntimeError'],
    );
    return 1 if $class =~ /^(Base)?Exception$/ || (ref($error) && $error->isa($class));
    my $name = error_name($error);
    return scalar grep { $_ eq $class } $name, @{ $wider{$name} // [] };
}
