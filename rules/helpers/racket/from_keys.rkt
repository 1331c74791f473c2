; A dictionary with the same value at every key, made from an empty one.
(define (from-keys keys value d)
  (dict-of (map (λ (key) (list key value)) keys) d))
