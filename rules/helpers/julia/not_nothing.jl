# Strings to be joined, none of them missing.
not_nothing(items) = map(item -> isnothing(item) ? throw(InvalidType("expected a string, found nothing")) : item, collect(items))
