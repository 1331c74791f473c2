; What raises that a key is missing, whose text is in the message.
(define ((no-key shown)) (raise (key-error shown (current-continuation-marks))))
