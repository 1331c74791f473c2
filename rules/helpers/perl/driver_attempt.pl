# The encoded result of a call, or the exception that it ended with.
sub driver_attempt($call) {
    local $SIG{__WARN__} = sub ($text) { die $text if $text =~ /Deep recursion/ };
    my $result = eval { $call->() };
    return "\"ok\":$result" if defined $result;
    my $error = $@;
    my ($name, $message) = ref($error) ? @$error{qw(name message)} : $error =~ /^(\w+)(?:: (.*))?\n\z/s ? ($1, $2 // '') : ('Error', $error);
    return '"raise":[' . encode_str($name) . ',' . encode_str($message) . ']';
}
