// Takes the next item; at the end it gives another value.
func nextOr<T>(_ items: inout [T], _ missing: T) -> T { items.isEmpty ? missing : items.removeFirst() }
