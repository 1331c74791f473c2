; Removes a key from a dictionary and gives its value, or a default.
(define (take-key! d key [default (λ () (hash-ref #hash() key))])
  (begin0 (dict-ref d key default) (dict-remove! d key)))
