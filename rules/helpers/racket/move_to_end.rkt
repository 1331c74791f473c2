; Makes an entry the last inserted.
(define (move-to-end! d key)
  (define value (dict-ref d key))
  (dict-remove! d key)
  (dict-set! d key value))
