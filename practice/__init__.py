"""The rules of practice: pure functions over plain values. No Telegram, no SQL, no clock and no randomness of their own."""
