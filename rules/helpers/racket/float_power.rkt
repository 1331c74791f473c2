; A power of floats, as Python has it.
(define (float-power a b)
  (define result (if (and (zero? a) (negative? b)) (quotient 1 0) (expt a b)))
  (cond
    [(not (real? result)) (raise-user-error "math domain error")]
    [(and (infinite? result) (rational? a) (rational? b))
     (raise (overflow-error "Numerical result out of range" (current-continuation-marks)))]
    [else (exact->inexact result)]))
