; The first of the smallest elements of a list, by an order and a key, which is asked for once of each.
(define (least items before? #:key [key values] #:or [otherwise (λ () (raise-user-error "min() arg is an empty sequence"))])
  (if (null? items)
      (otherwise)
      (for/fold ([best (car items)] [best-key (key (car items))] #:result best) ([x (in-list (cdr items))])
        (define k (key x))
        (if (before? k best-key) (values x k) (values best best-key)))))
