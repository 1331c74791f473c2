; Is a test among those that this run was asked for?
(define (driver-wants test)
  (define arguments (current-command-line-arguments))
  (<= (string->number (vector-ref arguments 1)) test (string->number (vector-ref arguments 2))))
