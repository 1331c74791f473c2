use strict;
use warnings;
no warnings 'recursion';

sub deeper { my ($n) = @_; return 1 + deeper($n + 1) }

my $mode = <STDIN>;
$mode =~ s/\s+$//;
if ($mode eq 'sum') {
    my ($a, $b) = split ' ', scalar <STDIN>;
    print $a + $b, "\n";
} elsif ($mode eq 'unflushed') {
    print 'ok';
} elsif ($mode eq 'utf8') {
    my $line = <STDIN>;
    chomp $line;
    print "$line|ñ😀\n";
} elsif ($mode eq 'megabyte') {
    local $/;
    my $rest = <STDIN>;
    print $rest =~ tr/x//, "\n";
} elsif ($mode eq 'exception') {
    die 'on purpose';
} elsif ($mode eq 'exit') {
    exit 3;
} elsif ($mode eq 'signal') {
    kill 'SEGV', $$;
    sleep 600;
} elsif ($mode eq 'cpu') {
    1 while 1;
} elsif ($mode eq 'sleep') {
    sleep 600;
} elsif ($mode eq 'memory') {
    my @kept;
    push @kept, 'x' x (1 << 20) . @kept while 1;
} elsif ($mode eq 'output') {
    print 'x' x 1000, "\n" while 1;
} elsif ($mode eq 'stack') {
    print deeper(0), "\n";
}
