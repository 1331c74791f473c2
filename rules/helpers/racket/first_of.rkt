; The first element of a list, or a default.
(define (first-of items [default (λ () (raise (stop-iteration "" (current-continuation-marks))))])
  (cond
    [(pair? items) (car items)]
    [(procedure? default) (default)]
    [else default]))
