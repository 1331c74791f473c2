; Removes a key from a dictionary and gives its value, or a default.
(define (take-key! d key [default (λ () (raise (key-error (format "~v" key) (current-continuation-marks))))])
  (begin0
    (dict-ref d key default)
    (dict-remove! d key)))
