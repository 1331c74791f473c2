; What is divided by; zero raises with a message of its own.
(define (divisor n message)
  (if (zero? n) (raise (exn:fail:contract:divide-by-zero message (current-continuation-marks))) n))
