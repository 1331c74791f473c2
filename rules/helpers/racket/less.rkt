; Is one value less than another? Sequences compare by their elements, false comes before true.
(define (less? a b)
  (cond
    [(and (real? a) (real? b)) (< a b)]
    [(and (string? a) (string? b)) (string<? a b)]
    [(and (char? a) (char? b)) (char<? a b)]
    [(and (boolean? a) (boolean? b)) (and b (not a))]
    [(and (gvector? a) (gvector? b)) (less? (gvector->list a) (gvector->list b))]
    [(and (list? a) (list? b))
     (cond
       [(null? b) #f]
       [(null? a) #t]
       [(equal? (car a) (car b)) (less? (cdr a) (cdr b))]
       [else (less? (car a) (car b))])]
    [else (raise (type-error "'<' not supported between these values" (current-continuation-marks)))]))
