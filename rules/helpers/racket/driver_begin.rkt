; Checks that the driver was started as it must be: with a nonce and the first and last test asked for.
(define (driver-begin)
  (unless (= (vector-length (current-command-line-arguments)) 3)
    (error "a nonce and two numbers are needed")))
