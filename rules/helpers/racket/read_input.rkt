; The next line of standard input without its line end, after a prompt.
(define (read-input [prompt ""])
  (display prompt)
  (define line (read-line))
  (if (eof-object? line) (raise (eof-error "EOF when reading a line" (current-continuation-marks))) line))
