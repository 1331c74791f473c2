; The first element of a sequence, or a default.
(define (first-of items [default (λ () (raise (stop-iteration "" (current-continuation-marks))))])
  (let/ec return
    (for ([x items])
      (return x))
    (if (procedure? default) (default) default)))
