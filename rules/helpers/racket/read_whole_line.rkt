; The next line of standard input with its line end, empty at the end.
(define (read-whole-line)
  (define line (read-line))
  (if (eof-object? line) "" (string-append line "\n")))
