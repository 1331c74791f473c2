; The truth value of anything: not none, not zero, not empty.
(define (truthy? value)
  (cond
    [(or (not value) (void? value)) #f]
    [(number? value) (not (zero? value))]
    [(string? value) (not (string=? value ""))]
    [(gvector? value) (positive? (gvector-count value))]
    [(null? value) #f]
    [(dict? value) (positive? (dict-count value))]
    [(generic-set? value) (not (set-empty? value))]
    [else #t]))
