; The first of the largest elements of a list, by an order and a key.
(define (greatest items before? #:key [key values] #:or [otherwise (λ () (raise-user-error "max() arg is an empty sequence"))])
  (least items (λ (a b) (before? b a)) #:key key #:or otherwise))
