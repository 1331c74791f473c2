; The value at a key, which must be there; a text of the key for the message.
(define (entry d key shown)
  (dict-ref d key (no-key shown)))
