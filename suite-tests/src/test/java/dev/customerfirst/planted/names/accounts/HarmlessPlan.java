package dev.customerfirst.planted.names.accounts;

class HarmlessPlan {}
