# Removes a key that must be there and gives its value.
sub delete_key($hash, $key, $shown = $key =~ /^-?\d+$/ ? $key : "'$key'") {
    die "KeyError: $shown\n" unless exists $hash->{$key};
    return delete $hash->{$key};
}
