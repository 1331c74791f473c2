; A float as an integer, without its fraction.
(define (to-int x)
  (cond
    [(not (= x x)) (raise-user-error "cannot convert float NaN to integer")]
    [(infinite? x) (raise (overflow-error "cannot convert float infinity to integer" (current-continuation-marks)))]
    [else (inexact->exact (truncate x))]))
