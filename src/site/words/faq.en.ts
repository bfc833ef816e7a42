import type { Faq } from './faq.zh.ts'

export const faqEn: Faq = [
  {
    title: 'Registering and signing in',
    questions: [
      {
        id: 'recover',
        question: 'I forgot my username or password',
        answer: [
          'Please call the examination office of your province. It checks who you are, tells you the username and sets a new password.',
          'If you are still refused afterwards, check upper and lower case of the username.',
        ],
      },
      {
        id: 'name',
        question: 'My name or ID number is wrong',
        answer: [
          'Name, ID type and ID number cannot be changed after registering.',
          'If the name is wrong, register again: you are told that the ID number exists; check the name and go on. The identity check decides which account is real.',
        ],
      },
      {
        id: 'rare',
        question: 'I cannot type a character of my name',
        answer: [
          'Every Chinese character is accepted and printed. If you cannot type one, write one of the same sound in brackets: 王晓[沛].',
        ],
      },
    ],
  },
  {
    title: 'Photo',
    questions: [
      {
        id: 'photo',
        question: 'What must the photo be like?',
        answer: [
          'A recent portrait without a hat. You crop it to 295×413 pixels here; no other software is needed.',
          'A person looks at it afterwards, and the photo page says the result. A rejected one can be uploaded anew; an approved one cannot be replaced by yourself.',
        ],
      },
    ],
  },
  {
    title: 'Filling in and changing',
    questions: [
      {
        id: 'change',
        question: 'How do I correct my enrollment?',
        answer: [
          'Before you confirm it: at any time. Afterwards your province decides; the status page lists what you may do now and why not.',
        ],
      },
      {
        id: 'eligible',
        question: 'Am I eligible?',
        answer: [
          'The conditions stand with each exam. When you save, every one is checked and the unmet ones are listed.',
        ],
      },
      {
        id: 'lost',
        question: 'Do I lose what I typed?',
        answer: [
          'No. It is saved to the server as you type; without a connection it stays in this browser until there is one.',
        ],
      },
    ],
  },
  {
    title: 'Review',
    questions: [
      {
        id: 'review',
        question: 'How is my eligibility reviewed?',
        answer: ['Automatically, online by the office, or on site at the review point that you chose.'],
      },
    ],
  },
  {
    title: 'Paying',
    questions: [
      {
        id: 'paid',
        question: 'The bank took the money, but nothing changed here',
        answer: [
          'The platform asks the payment provider by itself; do not pay again. You can also press “Check now” on the payment page.',
          'If nothing changes for long, call your province’s office with the order number.',
        ],
      },
      {
        id: 'cashier',
        question: 'The payment page does not open',
        answer: [
          'It opens in this window, without pop-ups. If it does not open, or you closed it, go back to our page and press “Continue to pay”, or cancel that payment and choose another way. Nothing is taken twice.',
        ],
      },
    ],
  },
]
