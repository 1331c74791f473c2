// An interrupt from the keyboard.
class KeyboardInterrupt extends Error {}
