# Removes a key that must be there and gives its value.
sub delete_key($hash, $key, $shown = $key =~ /^-?\d+$/ ? $key : "'$key'") {
    return exists $hash->{$key} ? delete $hash->{$key} : die "KeyError: $shown\n";
}
