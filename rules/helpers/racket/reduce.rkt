; Folds a list from the left, starting with its first element.
(define (reduce combine items)
  (if (null? items)
      (raise (type-error "reduce() of empty iterable with no initial value" (current-continuation-marks)))
      (fold combine (car items) (cdr items))))
