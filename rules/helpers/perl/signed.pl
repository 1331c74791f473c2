# The bits of an integer, which Perl takes as unsigned, as a signed one.
sub signed($bits) { use integer; return $bits + 0 }
