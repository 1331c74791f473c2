# Removes a key that must be there and gives its value.
sub delete_key($hash, $key) {
    die "KeyError: " . ($key =~ /^-?\d+$/ ? $key : "'$key'") . "\n" unless exists $hash->{$key};
    return delete $hash->{$key};
}
