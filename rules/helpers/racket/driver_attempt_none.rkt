; As driver-attempt, for a call without a result.
(define (driver-attempt-none call)
  (driver-attempt (λ () (call) "null")))
